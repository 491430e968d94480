-- 0000_initial_schema
-- schemac 1  schema (empty) -> 4582c2c9c0b2  text 173006d73efe
-- Run: psql -X -v ON_ERROR_STOP=1 -1 -f

CREATE TABLE users (
  id    bigint  NOT NULL,
  email text,
  CONSTRAINT users_pkey PRIMARY KEY (id)
);

COMMENT ON TABLE users IS 'It''s us';

COMMENT ON COLUMN users.email IS 'Where to
write to';
