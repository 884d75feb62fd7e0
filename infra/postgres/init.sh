#!/bin/bash
# Run once, by the postgres image, on an empty volume: a database and a role for each service, closed to the others.
# Name and password of each role stand in the address that the service itself reads.
set -euo pipefail
for service in registration checkin honors; do
  address=$(cat "/run/secrets/${service}_database_url")
  [[ $address =~ ^postgresql://(daihoi_[a-z]+):([A-Za-z0-9_-]+)@postgres:5432/(daihoi_[a-z]+)$ ]] || {
    echo "secrets/$service/database_url is not what infra/secrets.sh writes" >&2; exit 1; }
  role=${BASH_REMATCH[1]} password=${BASH_REMATCH[2]} database=${BASH_REMATCH[3]}
  psql -v ON_ERROR_STOP=1 --no-psqlrc --quiet -h /var/run/postgresql -U "$POSTGRES_USER" -d postgres <<SQL
CREATE ROLE $role LOGIN PASSWORD '$password';
CREATE DATABASE $database OWNER $role TEMPLATE template0 ENCODING 'UTF8';
REVOKE CONNECT ON DATABASE $database FROM PUBLIC;
SQL
done
