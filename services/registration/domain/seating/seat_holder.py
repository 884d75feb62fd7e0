"""Who has a seat, as staff are told of them."""

from dataclasses import dataclass

from services.registration.domain.ids import DelegateId


@dataclass(frozen=True)
class SeatHolder:
    """Somebody who sits on a seat, or did when it was asked."""

    delegate_id: DelegateId
    delegate_code: str
    form_of_address: str
    full_name: str
    unit_name: str

    @property
    def words(self) -> str:
        """Give them in words: "bà Vi Thị Giả Lập (DB-0001, Huyện Ba Bể)"."""
        address = f"{self.form_of_address[:1].lower()}{self.form_of_address[1:]} " if self.form_of_address else ""
        return f"{address}{self.full_name} ({self.delegate_code}, {self.unit_name})"
