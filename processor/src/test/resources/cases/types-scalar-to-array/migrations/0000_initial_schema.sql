-- 0000_initial_schema
-- schemac 1  schema (empty) -> d9c32d01d771  text aac0799c8665
-- Run: psql -X -v ON_ERROR_STOP=1 -1 -f

CREATE TABLE things (
  id  bigint  NOT NULL,
  tag text    DEFAULT 'none',
  CONSTRAINT things_pkey PRIMARY KEY (id)
);
