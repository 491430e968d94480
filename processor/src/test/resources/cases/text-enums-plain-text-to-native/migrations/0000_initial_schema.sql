-- 0000_initial_schema
-- schemac 1  schema (empty) -> 507256839a24  text 1bc3f5e59b18
-- Run: psql -X -v ON_ERROR_STOP=1 -1 -f

CREATE TABLE users (
  id   bigint  NOT NULL,
  mood text    DEFAULT 'good',
  CONSTRAINT users_pkey PRIMARY KEY (id)
);
