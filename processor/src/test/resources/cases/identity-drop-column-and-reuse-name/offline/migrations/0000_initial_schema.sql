-- 0000_initial_schema
-- schemac 1  schema (empty) -> c6c9b26d9050  text a327bdcc38d9
-- Run: psql -X -v ON_ERROR_STOP=1 -1 -f

CREATE TABLE orders (
  key    uuid    NOT NULL,
  id     bigint  NOT NULL GENERATED ALWAYS AS IDENTITY,
  number bigint  NOT NULL,
  CONSTRAINT orders_pkey PRIMARY KEY (key)
);
