-- 0000_initial_schema
-- schemac 1  schema (empty) -> 7694b817a9d2  text a38d6f7415e8
-- Run: psql -X -v ON_ERROR_STOP=1 -1 -f

CREATE TABLE users (
  id       uuid  NOT NULL,
  language text  DEFAULT 'en',
  CONSTRAINT users_pkey PRIMARY KEY (id)
);
