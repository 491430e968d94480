-- 0000_initial_schema
-- schemac 1  schema (empty) -> dca0bb122981  text 6bb7d0ee9e9a
-- Run: psql -X -v ON_ERROR_STOP=1 -1 -f

CREATE TABLE things (
  id          bigint       NOT NULL,
  code        varchar(10),
  search_code text         GENERATED ALWAYS AS (lower(code)) STORED,
  CONSTRAINT things_pkey PRIMARY KEY (id)
);
