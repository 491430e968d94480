-- 0000_initial_schema
-- schemac 1  schema (empty) -> 48c461156e99  text 77a6803c77f4
-- Run: psql -X -v ON_ERROR_STOP=1 -1 -f

CREATE TABLE users (
  id   bigint  NOT NULL,
  code text,
  CONSTRAINT users_pkey PRIMARY KEY (id),
  CONSTRAINT users_code_key UNIQUE (code)
);
