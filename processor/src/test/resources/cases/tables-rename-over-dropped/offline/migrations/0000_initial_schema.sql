-- 0000_initial_schema
-- schemac 1  schema (empty) -> 07fc18d3a9be  text 360ab2ddd1df
-- Run: psql -X -v ON_ERROR_STOP=1 -1 -f

CREATE TABLE new_orders (
  id   uuid  NOT NULL,
  code text,
  CONSTRAINT new_orders_pkey PRIMARY KEY (id),
  CONSTRAINT new_orders_code_key UNIQUE (code)
);

CREATE TABLE orders (
  id   bigint  NOT NULL,
  code text,
  CONSTRAINT orders_pkey PRIMARY KEY (id),
  CONSTRAINT orders_code_key UNIQUE (code)
);
