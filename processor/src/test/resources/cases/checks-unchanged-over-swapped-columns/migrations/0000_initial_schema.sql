-- 0000_initial_schema
-- schemac 1  schema (empty) -> b23d058bab21  text a959d9922ddf
-- Run: psql -X -v ON_ERROR_STOP=1 -1 -f

CREATE TABLE spans (
  id bigint   NOT NULL,
  a  integer  NOT NULL,
  b  integer  NOT NULL,
  CONSTRAINT spans_pkey PRIMARY KEY (id),
  CONSTRAINT spans_in_order CHECK (a <= b)
);
