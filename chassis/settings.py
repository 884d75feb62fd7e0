"""What a process must be told from outside: environment variables, and files for secrets."""

import os
from pathlib import Path

from pydantic import Field
from pydantic_settings import BaseSettings, PydanticBaseSettingsSource, SecretsSettingsSource, SettingsConfigDict

SECRETS_DIR = "DAIHOI_SECRETS_DIR"


class ServiceSettings(BaseSettings):
    """Settings of every service. A variable is called DAIHOI_<FIELD>; a secret may be a file <field> in DAIHOI_SECRETS_DIR."""

    model_config = SettingsConfigDict(env_prefix="DAIHOI_", extra="ignore", frozen=True)

    database_url: str = Field(
        repr=False,
        description="PostgreSQL của riêng dịch vụ này, dạng postgresql://user:password@host:port/database.",
    )
    database_pool_size: int = Field(
        10, ge=1, le=200, description="Số kết nối PostgreSQL nhiều nhất của một tiến trình."
    )
    kafka_bootstrap_servers: str = Field("127.0.0.1:9092", description="Các máy Kafka, dạng host:port,host:port.")
    kafka_user: str = Field(
        "", description="Tên mà tiến trình xưng với Kafka; để trống khi Kafka không hỏi (máy chủ có sẵn của riêng bạn)."
    )
    kafka_password: str = Field("", repr=False, description="Mật khẩu của tên ấy; tốt hơn là một tệp bí mật.")
    kafka_mechanism: str = Field(
        "SCRAM-SHA-256", pattern="^(SCRAM-SHA-256|SCRAM-SHA-512|PLAIN)$", description="Cách xưng tên với Kafka."
    )
    kafka_ca_file: Path | None = Field(
        None, description="Chứng thư (PEM) của nơi ký cho máy chủ Kafka; có thì mọi kết nối đi qua TLS."
    )
    broker_session_timeout: float = Field(
        6, gt=0, description="Giây: Kafka coi một worker im lặng là đã chết. 3 nếu máy chủ Kafka cho phép."
    )
    broker_heartbeat_interval: float = Field(2, gt=0, description="Giây giữa hai nhịp báo của worker với Kafka.")
    watchdog_patience: float = Field(
        30,
        gt=0,
        description="Giây: worker còn việc chờ mà không áp dụng được gì lâu như vậy thì tự kết thúc để chạy lại.",
    )
    watchdog_patience_after_stop: float = Field(
        10, gt=0, description="Như trên, trong phút đầu sau khi máy ngủ, tiến trình bị dừng hay Kafka vắng mặt."
    )
    consumer_group: str | None = Field(None, description="Tên nhóm nghe Kafka; để trống thì là tên dịch vụ.")
    public_origin: str = Field(
        "https://localhost:8443", description="Địa chỉ mà trình duyệt dùng để mở hệ thống, không có dấu / ở cuối."
    )
    log_level: str = Field("info", pattern="^(debug|info|warning|error)$", description="Mức nhật ký.")
    metrics_port: int = Field(
        0, ge=0, le=65535, description="Cổng số đo Prometheus của worker; 0 là không mở. API có sẵn /metrics."
    )
    metrics_host: str = Field(
        "127.0.0.1", description="Địa chỉ mở cổng số đo của worker; 0.0.0.0 khi Prometheus ở máy (hay container) khác."
    )
    metrics_tls: Path | None = Field(
        None,
        description="Chứng thư và khóa (PEM) của worker ở cổng số đo; có thì cổng ấy chỉ nói TLS. Đi cùng metrics_callers.",
    )
    metrics_callers: Path | None = Field(
        None, description="Chứng thư (PEM) của nơi ký cho ai được hỏi cổng số đo; ai khác bị từ chối."
    )
    audit_anchor: Path | None = Field(
        None,
        description="Tệp mà worker ghi dấu niêm phong nhật ký ra ngoài cơ sở dữ liệu, mỗi phút một dòng; để trống thì không ghi.",
    )
    root_public_key: str | None = Field(
        None,
        pattern=r"^[0-9a-f]{64}$",
        description="Nửa công khai (64 chữ số hex) của khóa gốc: worker chỉ nhận khóa ký thẻ và khóa ký phiên đã được khóa gốc ký. checkin và honors cần có.",
    )
    max_body_bytes: int = Field(1_048_576, ge=1024, description="Cỡ lớn nhất của một yêu cầu JSON, tính bằng byte.")
    max_upload_bytes: int = Field(26_214_400, ge=1024, description="Cỡ lớn nhất của một tệp tải lên, tính bằng byte.")

    @classmethod
    def settings_customise_sources(
        cls,
        settings_cls: type[BaseSettings],
        init_settings: PydanticBaseSettingsSource,
        env_settings: PydanticBaseSettingsSource,
        dotenv_settings: PydanticBaseSettingsSource,
        file_secret_settings: PydanticBaseSettingsSource,
    ) -> tuple[PydanticBaseSettingsSource, ...]:
        folder = os.environ.get(SECRETS_DIR)
        if not folder or not Path(folder).is_dir():
            return init_settings, env_settings
        return init_settings, env_settings, SecretsSettingsSource(settings_cls, secrets_dir=folder, env_prefix="")
