-- 0000_initial_schema
-- schemac 1  schema (empty) -> 331bd619fc06  text 949fc7786cd2
-- Run: psql -X -v ON_ERROR_STOP=1 -1 -f

CREATE TABLE things (
  id   bigint       NOT NULL,
  code varchar(20),
  CONSTRAINT things_pkey PRIMARY KEY (id)
);
