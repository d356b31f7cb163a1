"""The unit that reports, its names over time, and the people who sign for it."""

from datetime import date, timedelta
from enum import StrEnum
from typing import Annotated

import msgspec
from msgspec import Meta

from exemplar_desktop.domain.record import Line, Record, RequiredLine


class UnitPeriod(msgspec.Struct, frozen=True, kw_only=True):
    """How a unit was called and whom it reported to between two days (schools merge and are renamed)."""

    name: Annotated[RequiredLine, Meta(title="Tên đơn vị")]
    symbol: Annotated[RequiredLine, Meta(title="Ký hiệu trên văn bản")]
    parent: Annotated[RequiredLine, Meta(title="Cơ quan chủ quản")]
    addressee: Annotated[RequiredLine, Meta(title="Nơi nhận báo cáo")]
    addressee_email: Annotated[Line, Meta(title="Thư điện tử nhận báo cáo")] = ""
    place: Annotated[RequiredLine, Meta(title="Địa danh")]
    valid_from: Annotated[date | None, Meta(title="Từ ngày")] = None
    valid_until: Annotated[date | None, Meta(title="Đến ngày")] = None


class Unit(Record, frozen=True, kw_only=True):
    """A school, centre, district office or unit under the Department (plan III.1.1)."""

    code: Annotated[RequiredLine, Meta(title="Mã đơn vị")]
    cluster: Annotated[Line, Meta(title="Cụm thi đua")] = ""
    campuses: Annotated[tuple[RequiredLine, ...], Meta(title="Điểm trường")] = ()
    periods: Annotated[tuple[UnitPeriod, ...], Meta(title="Tên gọi theo thời gian")] = ()
    seal_image: str = ""
    """Hash of the stored picture of the seal; empty where there is none."""

    @property
    def names(self) -> tuple[str, ...]:
        """Every name that it has or had: a certificate may be older than the last one."""
        return tuple(period.name for period in self.periods)


class Authority(StrEnum):
    """On whose authority a person signs (Decree 30, Appendix I); the value is what the document shows."""

    HEAD = ""
    ON_BEHALF = "TM."
    ACTING = "Q."
    DEPUTY = "KT."
    BY_ORDER = "TL."
    DELEGATED = "TUQ."


class Signatory(Record, frozen=True, kw_only=True):
    """A person who signs for the unit between two days."""

    name: Annotated[RequiredLine, Meta(title="Họ và tên người ký")]
    position: Annotated[RequiredLine, Meta(title="Chức vụ")]
    authority: Annotated[Authority, Meta(title="Quyền hạn ký")] = Authority.HEAD
    authority_of: Annotated[Line, Meta(title="Ký thay cho chức vụ")] = ""
    """The position in whose place the person signs, as in ``KT. HIỆU TRƯỞNG``; for TM. the collective."""
    valid_from: Annotated[date | None, Meta(title="Từ ngày")] = None
    valid_until: Annotated[date | None, Meta(title="Đến ngày")] = None
    signature_image: str = ""
    """Hash of the stored picture of the handwritten signature; empty where there is none."""


def period_on(unit: Unit, day: date) -> UnitPeriod | None:
    """Return the name and addressee that held on a day, the latest begun where several do."""
    holding = [p for p in unit.periods if holds(p.valid_from, p.valid_until, day)]
    return max(holding, key=lambda p: p.valid_from or date.min, default=None)


def with_period(periods: tuple[UnitPeriod, ...], place: int, period: UnitPeriod) -> tuple[UnitPeriod, ...]:
    """Return the names over time with one more, or another one, at a place.

    The name before it ends on the day before it begins, as long as nobody has given that name another end.
    """
    former = periods[place] if place < len(periods) else None
    changed = [*periods[:place], period, *periods[place + 1 :]]
    if place and period.valid_from:
        before = periods[place - 1]
        followed = former.valid_from - timedelta(days=1) if former and former.valid_from else None
        if before.valid_until == followed and (before.valid_from or date.min) < period.valid_from:
            changed[place - 1] = msgspec.structs.replace(before, valid_until=period.valid_from - timedelta(days=1))
    return tuple(changed)


def without_period(periods: tuple[UnitPeriod, ...], place: int) -> tuple[UnitPeriod, ...]:
    """Return the names over time without one; where it was the last, the one before that ended for it goes on."""
    left, gone = [*periods[:place], *periods[place + 1 :]], periods[place]
    if place and place == len(left) and gone.valid_from and left[-1].valid_until == gone.valid_from - timedelta(days=1):
        left[-1] = msgspec.structs.replace(left[-1], valid_until=gone.valid_until)
    return tuple(left)


def signatory_on(signatories: tuple[Signatory, ...], day: date) -> Signatory | None:
    """Return who was in office on a day: the head, else who acts as head (Q.), else the others; of several the latest begun."""
    holding = [s for s in signatories if holds(s.valid_from, s.valid_until, day)]
    return max(holding, key=lambda s: (_RANK.get(s.authority, 0), s.valid_from or date.min), default=None)


def signer_on(signatories: tuple[Signatory, ...], chosen: str | None, day: date) -> Signatory | None:
    """Return who signs on a day: the one whose id was chosen, else who is in office."""
    return next((s for s in signatories if s.id == chosen), None) or signatory_on(signatories, day)


_RANK = {Authority.HEAD: 2, Authority.ACTING: 1}


def holds(first: date | None, last: date | None, day: date) -> bool:
    """Return whether a day lies between two days, both included; None leaves that side open."""
    return (first is None or first <= day) and (last is None or day <= last)
