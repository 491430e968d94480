-- 0000_initial_schema
-- schemac 1  schema (empty) -> b7f1e49b4fcc  text 599c6e9d231b
-- Run: psql -X -v ON_ERROR_STOP=1 -1 -f

CREATE TABLE things (
  id text  NOT NULL,
  CONSTRAINT things_pkey PRIMARY KEY (id)
);
