#!/bin/bash
# Run before each migration: a database for each service, closed to the others, with a role that owns its tables and one
# that uses them (chassis/storage/migrate.py). Names and passwords stand in the addresses that the processes read, and are
# set anew each time. Ends in one sentence where it can't go on.
set -euo pipefail
fail() { echo "$1"; exit 1; }
export PGPASSWORD
PGPASSWORD=$(cat /run/secrets/postgres_password)
ask() { psql -v ON_ERROR_STOP=1 --no-psqlrc --quiet -d "$1"; }

if ! said=$(psql --no-psqlrc -d postgres -c 'SELECT 1' 2>&1); then
  case $said in
    *"password authentication failed"*) fail "PostgreSQL refused its administrator's password: its volume was made with another one. Put the old secrets back, or set the password anew (docs/server.md, “Wrong password”)" ;;
    *) fail "PostgreSQL does not let us in: ${said##*$'\n'}" ;;
  esac
fi

part() { # SECRET: sets role, password and database
  [[ $(cat "/run/secrets/$1") =~ ^postgresql://(daihoi_[a-z_]+):([A-Za-z0-9_-]+)@postgres:5432/(daihoi_[a-z]+)$ ]] ||
    fail "The secret $1 is not what infra/secrets.sh writes"
  role=${BASH_REMATCH[1]} password=${BASH_REMATCH[2]} database=${BASH_REMATCH[3]}
}
for service in registration checkin honors; do
  part "${service}_owner_url"
  owner=$role owner_password=$password
  part "${service}_database_url"
  ask postgres <<SQL
SELECT format('CREATE ROLE %I LOGIN', name) FROM unnest(ARRAY['$role', '$owner']) AS name
WHERE NOT EXISTS (SELECT FROM pg_roles WHERE rolname = name) \gexec
ALTER ROLE $role PASSWORD '$password';
ALTER ROLE $owner PASSWORD '$owner_password';
SELECT 'CREATE DATABASE $database TEMPLATE template0 ENCODING ''UTF8'''
WHERE NOT EXISTS (SELECT FROM pg_database WHERE datname = '$database') \gexec
ALTER DATABASE $database OWNER TO $owner;
REVOKE CONNECT ON DATABASE $database FROM PUBLIC;
GRANT CONNECT, TEMPORARY ON DATABASE $database TO $role;
SQL
  echo "REASSIGN OWNED BY $role TO $owner;" | ask "$database" # what an older version let the processes own
done
echo "The databases are there"
