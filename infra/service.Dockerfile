# One image a service, for its API, its worker and its one-shot jobs: only that service's code and libraries.
ARG PYTHON=python:3.13.18-slim-trixie
FROM ${PYTHON} AS build
ARG SERVICE
WORKDIR /build
COPY requirements.lock ./
RUN python -m venv /uv && /uv/bin/pip install --quiet --no-cache-dir uv==0.13.9
COPY infra/runtime ./runtime
RUN python -m venv --without-pip /opt/daihoi \
 && /uv/bin/uv pip install --quiet --no-cache --python /opt/daihoi/bin/python --compile-bytecode \
    -c requirements.lock -r runtime/${SERVICE}.in
COPY contracts /app/contracts
COPY chassis /app/chassis
COPY services/__init__.py /app/services/
COPY services/${SERVICE} /app/services/${SERVICE}
COPY infra/kafka/topics.yaml infra/kafka/access.yaml /app/infra/kafka/
RUN rm -rf /app/contracts/schemas /app/contracts/vectors && /opt/daihoi/bin/python -m compileall -q /app

FROM ${PYTHON}
ARG SERVICE
LABEL org.opencontainers.image.title="daihoi ${SERVICE}"
RUN useradd --system --uid 10001 --no-create-home --home-dir /nonexistent daihoi \
 && install -d -o 10001 -m 0700 /anchor
COPY --from=build /opt/daihoi /opt/daihoi
COPY --from=build /app /app
ENV PATH=/opt/daihoi/bin:$PATH PYTHONUNBUFFERED=1 PYTHONDONTWRITEBYTECODE=1 DAIHOI_SECRETS_DIR=/run/secrets
WORKDIR /app
USER 10001
