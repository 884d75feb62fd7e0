# The one origin: the built pages behind the same Caddy, by the same hash, that the one-machine runner starts.
ARG PYTHON=python:3.13.18-slim-trixie NODE=node:24.19.0-trixie-slim
FROM ${NODE} AS pages
WORKDIR /web
COPY web/package.json web/package-lock.json web/.npmrc ./
RUN npm ci --no-audit --no-fund
COPY web ./
RUN npm run build

FROM ${PYTHON} AS build
WORKDIR /build
COPY requirements.lock infra/runtime/gateway.in ./
RUN python -m venv /uv && /uv/bin/pip install --quiet --no-cache-dir uv==0.13.9
RUN python -m venv --without-pip /opt/caddy \
 && /uv/bin/uv pip install --quiet --no-cache --python /opt/caddy/bin/python -c requirements.lock -r gateway.in

FROM ${PYTHON}
LABEL org.opencontainers.image.title="daihoi gateway"
RUN useradd --system --uid 10001 --no-create-home --home-dir /nonexistent daihoi \
 && mkdir -p /data/caddy && chown -R 10001 /data
COPY --from=build /opt/caddy /opt/caddy
COPY --from=pages /web/dist /srv/web
COPY infra/gateway/Caddyfile /etc/caddy/Caddyfile
COPY infra/gateway/server /etc/caddy/sites
COPY infra/gateway/local/trust.css infra/gateway/local/trust.html /srv/trust/
# The page for phones as the runner has it, without the pictures that only the runner draws.
RUN sed -i -e 's/<img[^>]*>//; s|<br>Địa chỉ này không đổi.*(mã QR ở đây)[.]||; s|Quét bằng điện thoại cùng mạng Wi-Fi để mở trang này|Trên điện thoại cùng mạng Wi-Fi, mở trang này|; s|{{THIS_PAGE}}|http://{{.Req.Host}}|g; s/{{NAMED_ORIGIN}}/{{ORIGIN}}/g; s|{{ORIGIN}}|{{env "DAIHOI_PUBLIC_ORIGIN"}}|g; s#{{FINGERPRINT}}#{{env "DAIHOI_FINGERPRINT" | replace ":" ":<wbr>"}}#g' /srv/trust/trust.html \
 && mv /srv/trust/trust.html /srv/trust/index.html
ENV PATH=/opt/caddy/bin:$PATH
USER 10001
CMD ["sh", "/etc/caddy/sites/start.sh"]
