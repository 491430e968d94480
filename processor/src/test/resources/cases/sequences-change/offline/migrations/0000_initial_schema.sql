-- 0000_initial_schema
-- schemac 1  schema (empty) -> 6b62fe7da912  text 59178de07bb7
-- Run: psql -X -v ON_ERROR_STOP=1 -1 -f

CREATE SEQUENCE orders_seq AS integer;

CREATE TABLE orders (
  id   bigint  NOT NULL DEFAULT nextval('orders_seq'),
  note text,
  CONSTRAINT orders_pkey PRIMARY KEY (id)
);
