-- 0000_initial_schema
-- schemac 1  schema (empty) -> 346ef102c8b4  text f651d9c253be
-- Run: psql -X -v ON_ERROR_STOP=1 -1 -f

CREATE TABLE clients (
  id bigint  NOT NULL,
  CONSTRAINT clients_pkey PRIMARY KEY (id)
);
