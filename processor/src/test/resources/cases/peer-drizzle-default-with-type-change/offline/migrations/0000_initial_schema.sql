-- 0000_initial_schema
-- schemac 1  schema (empty) -> 2e608d9b10db  text 124aa2bef0e0
-- Run: psql -X -v ON_ERROR_STOP=1 -1 -f

CREATE TABLE things (
  id bigint    NOT NULL,
  a  text,
  b  text,
  c  smallint  NOT NULL,
  CONSTRAINT things_pkey PRIMARY KEY (id)
);
