-- 0000_initial_schema
-- schemac 1  schema (empty) -> 35e5d9ec73da  text c7fbcfbdc822
-- Run: psql -X -v ON_ERROR_STOP=1 -1 -f

CREATE SEQUENCE numbers
  AS integer
  START WITH 1000
  INCREMENT BY -5
  MINVALUE -10
  MAXVALUE 5000
  CACHE 20
  CYCLE;

CREATE SEQUENCE tickets MINVALUE 0;

CREATE TABLE orders (
  id   bigint  NOT NULL,
  note text,
  CONSTRAINT orders_pkey PRIMARY KEY (id)
);
