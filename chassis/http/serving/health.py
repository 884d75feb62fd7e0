"""What a container engine, a runner or Prometheus asks an API."""

from collections.abc import Callable
from typing import Literal

from fastapi import FastAPI, Response
from prometheus_client import CONTENT_TYPE_LATEST, generate_latest
from pydantic import BaseModel

from chassis.errors import Unavailable
from chassis.http.problems import problems
from chassis.http.serving.readiness import Readiness


class Ready(BaseModel):
    """`data_age_ms`: how old the truth behind the live figures is; null while that is not known. Never a reason for red."""

    status: Literal["ready"] = "ready"
    data_age_ms: int | None


def add_health(app: FastAPI, root: str, readiness: Readiness, age_ms: Callable[[], int | None]) -> None:
    """Add `health/live`, `health/ready` (503 while requests could not be served) and `/metrics`."""

    async def live() -> Response:
        return Response('{"status":"live"}', media_type="application/json")

    async def ready() -> Ready:
        await readiness.check()
        return Ready(data_age_ms=age_ms())

    async def metrics() -> Response:
        return Response(generate_latest(), media_type=CONTENT_TYPE_LATEST)

    app.add_api_route(f"{root}/health/live", live, include_in_schema=False)
    app.add_api_route(f"{root}/health/ready", ready, include_in_schema=False, responses=problems(Unavailable))
    app.add_api_route("/metrics", metrics, include_in_schema=False)
