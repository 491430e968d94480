-- 0000_initial_schema
-- schemac 1  schema (empty) -> 9d08f8797af7  text 32b26e0f1911
-- Run: psql -X -v ON_ERROR_STOP=1 -1 -f

CREATE SEQUENCE orders_seq AS smallint;

CREATE TABLE orders (
  id   bigint  NOT NULL,
  note text,
  CONSTRAINT orders_pkey PRIMARY KEY (id)
);
