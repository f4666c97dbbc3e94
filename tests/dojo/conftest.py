"""The repository is there for all tests of this folder."""

from tests.dojo.repository import repository as repository
