-- 0000_initial_schema
-- schemac 1  schema (empty) -> 6e5f896335f5  text 022f7c16a365
-- Run: psql -X -v ON_ERROR_STOP=1 -1 -f

CREATE TABLE things (
  id bigint        NOT NULL,
  a  smallint      NOT NULL,
  b  smallint      NOT NULL,
  c  real          NOT NULL,
  d  integer       NOT NULL,
  e  numeric(8,2),
  CONSTRAINT things_pkey PRIMARY KEY (id)
);
