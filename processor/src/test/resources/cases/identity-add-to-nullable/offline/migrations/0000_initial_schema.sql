-- 0000_initial_schema
-- schemac 1  schema (empty) -> 03c3d288b459  text e107f06f47b4
-- Run: psql -X -v ON_ERROR_STOP=1 -1 -f

CREATE TABLE orders (
  id     uuid     NOT NULL,
  number integer,
  CONSTRAINT orders_pkey PRIMARY KEY (id)
);
