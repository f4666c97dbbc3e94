"""Goals imported from datasets, with their provenance and the proofs that came with them."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

from prover.corpus.migrations.append_only import make_append_only

revision = "0005"
down_revision = "0004"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.create_table(
        "imported_goal",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("dataset", sa.Text(), nullable=False),
        sa.Column("entry", sa.String(64), nullable=False),
        sa.Column("name", sa.Text(), nullable=False),
        sa.Column("theorem_id", sa.Integer(), nullable=True),
        sa.Column("split", sa.String(32), nullable=False),
        sa.Column("provenance", sa.JSON(), nullable=False),
        sa.Column("reference", sa.JSON(), nullable=True),
        sa.Column("problem", sa.Text(), nullable=False),
        sa.Column("message", sa.Text(), nullable=False),
        sa.Column("created", sa.DateTime(timezone=True), nullable=False),
        sa.PrimaryKeyConstraint("id", name="pk_imported_goal"),
        sa.ForeignKeyConstraint(["theorem_id"], ["theorem.id"], name="fk_imported_goal_theorem_id_theorem"),
    )
    op.create_index("ix_imported_goal_dataset", "imported_goal", ["dataset"])
    op.create_index("ix_imported_goal_entry", "imported_goal", ["entry"])
    op.create_index("ix_imported_goal_theorem_id", "imported_goal", ["theorem_id"])
    make_append_only("imported_goal")
