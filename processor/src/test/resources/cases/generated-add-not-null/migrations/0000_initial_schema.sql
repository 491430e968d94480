-- 0000_initial_schema
-- schemac 1  schema (empty) -> 38d6e7450773  text 240670db38ba
-- Run: psql -X -v ON_ERROR_STOP=1 -1 -f

CREATE TABLE items (
  id     bigint   NOT NULL,
  amount integer,
  code   text,
  price  bigint   NOT NULL,
  CONSTRAINT items_pkey PRIMARY KEY (id)
);
