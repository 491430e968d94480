-- 0000_initial_schema
-- schemac 1  schema (empty) -> 2a0b7afbabd0  text e567c81962eb
-- Run: psql -X -v ON_ERROR_STOP=1 -1 -f

CREATE TABLE users (
  id bigint  NOT NULL,
  CONSTRAINT users_pkey PRIMARY KEY (id)
);

COMMENT ON TABLE users IS 'People';
