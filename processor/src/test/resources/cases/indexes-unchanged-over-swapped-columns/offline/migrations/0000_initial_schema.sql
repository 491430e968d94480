-- 0000_initial_schema
-- schemac 1  schema (empty) -> 2937ab18e835  text 6b4897bb8f23
-- Run: psql -X -v ON_ERROR_STOP=1 -1 -f

CREATE TABLE spans (
  id bigint   NOT NULL,
  a  integer  NOT NULL,
  b  integer  NOT NULL,
  CONSTRAINT spans_pkey PRIMARY KEY (id)
);

CREATE INDEX spans_a_b_idx ON spans (a, b DESC);

CREATE INDEX spans_of_a ON spans (id) WHERE a > 0;
