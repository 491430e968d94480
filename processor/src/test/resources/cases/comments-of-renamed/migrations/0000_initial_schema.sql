-- 0000_initial_schema
-- schemac 1  schema (empty) -> bb5d64064945  text 40c7954317c1
-- Run: psql -X -v ON_ERROR_STOP=1 -1 -f

CREATE TABLE users (
  id   bigint  NOT NULL,
  mail text,
  CONSTRAINT users_pkey PRIMARY KEY (id)
);

COMMENT ON TABLE users IS 'People';

COMMENT ON COLUMN users.mail IS 'Where to write to';
