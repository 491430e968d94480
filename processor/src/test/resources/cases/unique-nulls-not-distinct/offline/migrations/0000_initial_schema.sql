-- 0000_initial_schema
-- schemac 1  schema (empty) -> 2d3ac25a391c  text 0dd00dd40c6a
-- Run: psql -X -v ON_ERROR_STOP=1 -1 -f

CREATE TABLE users (
  id    bigint  NOT NULL,
  email text,
  phone text,
  CONSTRAINT users_pkey PRIMARY KEY (id),
  CONSTRAINT users_email_key UNIQUE (email),
  CONSTRAINT users_phone_key UNIQUE NULLS NOT DISTINCT (phone)
);
