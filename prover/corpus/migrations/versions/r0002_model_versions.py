"""Model versions and their promotions."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

from prover.corpus.migrations.append_only import make_append_only

revision = "0002"
down_revision = "0001"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.create_table(
        "model_version",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("role", sa.String(32), nullable=False),
        sa.Column("method", sa.Text(), nullable=False),
        sa.Column("parent_id", sa.Integer(), nullable=True),
        sa.Column("base", sa.Text(), nullable=False),
        sa.Column("data_digest", sa.String(64), nullable=True),
        sa.Column("hyperparameters", sa.JSON(), nullable=False),
        sa.Column("metrics", sa.JSON(), nullable=False),
        sa.Column("path", sa.Text(), nullable=False),
        sa.Column("digest", sa.String(64), nullable=False),
        _created(),
        sa.PrimaryKeyConstraint("id", name="pk_model_version"),
        sa.ForeignKeyConstraint(["parent_id"], ["model_version.id"], name="fk_model_version_parent_id_model_version"),
        sa.UniqueConstraint("digest", name="uq_model_version_digest"),
    )
    op.create_table(
        "model_promotion",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("model_version_id", sa.Integer(), nullable=False),
        _created(),
        sa.PrimaryKeyConstraint("id", name="pk_model_promotion"),
        sa.ForeignKeyConstraint(
            ["model_version_id"], ["model_version.id"], name="fk_model_promotion_model_version_id_model_version"
        ),
    )
    op.create_index("ix_model_promotion_model_version_id", "model_promotion", ["model_version_id"])
    make_append_only("model_version", "model_promotion")


def _created() -> sa.Column[object]:
    return sa.Column("created", sa.DateTime(timezone=True), nullable=False)
