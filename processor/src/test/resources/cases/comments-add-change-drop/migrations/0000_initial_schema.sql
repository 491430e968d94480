-- 0000_initial_schema
-- schemac 1  schema (empty) -> ca732cf389ee  text 85fb93f3e5a5
-- Run: psql -X -v ON_ERROR_STOP=1 -1 -f

CREATE TABLE users (
  id    bigint  NOT NULL,
  email text,
  phone text,
  CONSTRAINT users_pkey PRIMARY KEY (id)
);

COMMENT ON COLUMN users.email IS 'Old words';

COMMENT ON COLUMN users.phone IS 'Not needed any more';
