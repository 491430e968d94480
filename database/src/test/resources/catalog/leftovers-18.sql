-- What came with PostgreSQL 18.
CREATE EXTENSION btree_gist;
CREATE TABLE newer (
  a integer CONSTRAINT newer_a_not_null NOT NULL,
  b integer,
  c integer GENERATED ALWAYS AS (a + 1) VIRTUAL,
  during daterange,
  CONSTRAINT newer_check CHECK (b > 0) NOT ENFORCED,
  CONSTRAINT newer_of_virtual CHECK (c > 0),
  CONSTRAINT newer_key UNIQUE (b, during WITHOUT OVERLAPS)
);
ALTER TABLE newer ADD CONSTRAINT newer_b_not_null NOT NULL b NOT VALID;
