"""Theorems with their sources and splits, attempts with their trees, proofs with their verdicts."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

from prover.corpus.migrations.append_only import make_append_only

revision = "0001"
down_revision = None
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.create_table(
        "source",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("digest", sa.String(64), nullable=False),
        sa.Column("text", sa.Text(), nullable=False),
        _created(),
        sa.PrimaryKeyConstraint("id", name="pk_source"),
        sa.UniqueConstraint("digest", name="uq_source_digest"),
    )
    op.create_table(
        "theorem",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("statement_digest", sa.String(64), nullable=False),
        sa.Column("context_digest", sa.String(64), nullable=False),
        sa.Column("name", sa.Text(), nullable=False),
        sa.Column("statement", sa.Text(), nullable=False),
        sa.Column("source_id", sa.Integer(), nullable=False),
        sa.Column("hole_start", sa.Integer(), nullable=False),
        sa.Column("hole_stop", sa.Integer(), nullable=False),
        sa.Column("end", sa.Integer(), nullable=False),
        sa.Column("file", sa.Text(), nullable=False),
        sa.Column("family", sa.Text(), nullable=False),
        _created(),
        sa.PrimaryKeyConstraint("id", name="pk_theorem"),
        sa.ForeignKeyConstraint(["source_id"], ["source.id"], name="fk_theorem_source_id_source"),
        sa.UniqueConstraint("statement_digest", "context_digest", name="uq_theorem_statement_digest_context_digest"),
    )
    op.create_index("ix_theorem_source_id", "theorem", ["source_id"])
    op.create_index("ix_theorem_family", "theorem", ["family"])
    op.create_table(
        "theorem_split",
        sa.Column("theorem_id", sa.Integer(), nullable=False),
        sa.Column("split", sa.String(32), nullable=False),
        _created(),
        sa.PrimaryKeyConstraint("theorem_id", "split", name="pk_theorem_split"),
        sa.ForeignKeyConstraint(["theorem_id"], ["theorem.id"], name="fk_theorem_split_theorem_id_theorem"),
    )
    op.create_table(
        "attempt",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("theorem_id", sa.Integer(), nullable=False),
        sa.Column("policy", sa.Text(), nullable=False),
        sa.Column("priority", sa.Text(), nullable=False),
        sa.Column("max_expansions", sa.Integer(), nullable=True),
        sa.Column("max_seconds", sa.Double(), nullable=True),
        sa.Column("status", sa.String(32), nullable=False),
        sa.Column("reason", sa.Text(), nullable=False),
        sa.Column("expansions", sa.Integer(), nullable=False),
        sa.Column("seconds", sa.Double(), nullable=False),
        sa.Column("lean_version", sa.Text(), nullable=False),
        sa.Column("tree", sa.LargeBinary(), nullable=True),
        _created(),
        sa.PrimaryKeyConstraint("id", name="pk_attempt"),
        sa.ForeignKeyConstraint(["theorem_id"], ["theorem.id"], name="fk_attempt_theorem_id_theorem"),
    )
    op.create_index("ix_attempt_theorem_id", "attempt", ["theorem_id"])
    op.create_table(
        "proof",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("attempt_id", sa.Integer(), nullable=False),
        sa.Column("tactics", sa.JSON(), nullable=False),
        sa.Column("lean_source", sa.Text(), nullable=False),
        _created(),
        sa.PrimaryKeyConstraint("id", name="pk_proof"),
        sa.ForeignKeyConstraint(["attempt_id"], ["attempt.id"], name="fk_proof_attempt_id_attempt"),
    )
    op.create_index("ix_proof_attempt_id", "proof", ["attempt_id"])
    op.create_table(
        "proof_verdict",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("proof_id", sa.Integer(), nullable=False),
        sa.Column("tier", sa.String(32), nullable=False),
        sa.Column("accepted", sa.Boolean(), nullable=False),
        sa.Column("reason", sa.String(32), nullable=True),
        sa.Column("detail", sa.Text(), nullable=False),
        sa.Column("axioms", sa.JSON(), nullable=False),
        sa.Column("lean_version", sa.Text(), nullable=False),
        sa.Column("lean_commit", sa.Text(), nullable=False),
        sa.Column("library", sa.Text(), nullable=False),
        sa.Column("checks", sa.JSON(), nullable=False),
        _created(),
        sa.PrimaryKeyConstraint("id", name="pk_proof_verdict"),
        sa.ForeignKeyConstraint(["proof_id"], ["proof.id"], name="fk_proof_verdict_proof_id_proof"),
    )
    op.create_index("ix_proof_verdict_proof_id", "proof_verdict", ["proof_id"])
    make_append_only("source", "theorem", "theorem_split", "attempt", "proof", "proof_verdict")


def _created() -> sa.Column[object]:
    return sa.Column("created", sa.DateTime(timezone=True), nullable=False)
