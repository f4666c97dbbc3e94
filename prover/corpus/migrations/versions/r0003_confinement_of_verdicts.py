"""The confinement of the process that elaborated a proof, for every new verdict. Unknown for older ones."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0003"
down_revision = "0002"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.add_column("proof_verdict", sa.Column("confinement", sa.Text(), nullable=True))
