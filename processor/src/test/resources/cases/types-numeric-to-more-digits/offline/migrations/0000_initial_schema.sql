-- 0000_initial_schema
-- schemac 1  schema (empty) -> b088a08c76c6  text 2d8066dfc2af
-- Run: psql -X -v ON_ERROR_STOP=1 -1 -f

CREATE TABLE things (
  id     bigint         NOT NULL,
  price  numeric(10,2),
  weight numeric(10,2),
  CONSTRAINT things_pkey PRIMARY KEY (id)
);
