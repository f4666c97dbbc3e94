"""The settings needed to repeat an attempt, for every new attempt. Unknown for older ones."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0004"
down_revision = "0003"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.add_column("attempt", sa.Column("policy_options", sa.JSON(), nullable=True))
    op.add_column("attempt", sa.Column("critic", sa.Text(), nullable=True))
    op.add_column("attempt", sa.Column("strategy", sa.Text(), nullable=True))
    op.add_column("attempt", sa.Column("suggestions", sa.Integer(), nullable=True))
    op.add_column("attempt", sa.Column("seed", sa.Integer(), nullable=True))
    op.add_column("attempt", sa.Column("after_proof", sa.Integer(), nullable=True))
    op.add_column("attempt", sa.Column("library", sa.Text(), nullable=True))
