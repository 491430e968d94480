-- 0000_initial_schema
-- schemac 1  schema (empty) -> 26ebf3216290  text a1f7b0b98a2e
-- Run: psql -X -v ON_ERROR_STOP=1 -1 -f

CREATE TABLE users (
  id       bigint  NOT NULL,
  nickname text    NOT NULL,
  phone    text,
  CONSTRAINT users_pkey PRIMARY KEY (id)
);

CREATE INDEX users_phone_idx ON users (phone);
