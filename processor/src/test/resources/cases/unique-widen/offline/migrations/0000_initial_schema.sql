-- 0000_initial_schema
-- schemac 1  schema (empty) -> c2f8da1976dc  text c220bca28660
-- Run: psql -X -v ON_ERROR_STOP=1 -1 -f

CREATE TABLE users (
  id        bigint  NOT NULL,
  tenant_id bigint  NOT NULL,
  email     text,
  CONSTRAINT users_pkey PRIMARY KEY (id),
  CONSTRAINT users_email UNIQUE (email)
);
