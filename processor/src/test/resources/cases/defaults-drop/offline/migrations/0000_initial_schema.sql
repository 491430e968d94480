-- 0000_initial_schema
-- schemac 1  schema (empty) -> c973d7c70d1f  text d56a77b43ac7
-- Run: psql -X -v ON_ERROR_STOP=1 -1 -f

CREATE TABLE users (
  id       bigint   NOT NULL,
  logins   integer  NOT NULL DEFAULT 0,
  language text     NOT NULL DEFAULT 'en',
  CONSTRAINT users_pkey PRIMARY KEY (id)
);
