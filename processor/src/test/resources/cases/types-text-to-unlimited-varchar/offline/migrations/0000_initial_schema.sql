-- 0000_initial_schema
-- schemac 1  schema (empty) -> 76332d580a12  text 991c34402da7
-- Run: psql -X -v ON_ERROR_STOP=1 -1 -f

CREATE TABLE things (
  id   bigint  NOT NULL,
  code text,
  CONSTRAINT things_pkey PRIMARY KEY (id)
);
