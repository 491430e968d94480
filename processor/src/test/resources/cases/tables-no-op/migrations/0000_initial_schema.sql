-- 0000_initial_schema
-- schemac 1  schema (empty) -> 39a3c2d49535  text 0253caf50df3
-- Run: psql -X -v ON_ERROR_STOP=1 -1 -f

CREATE TABLE owners (
  id    bigint  NOT NULL,
  email text,
  CONSTRAINT owners_pkey PRIMARY KEY (id),
  CONSTRAINT owners_email_key UNIQUE (email),
  CONSTRAINT owners_email_check CHECK (email LIKE '%@%')
);

CREATE TABLE shops (
  id       bigint  NOT NULL,
  name     text,
  owner_id bigint,
  CONSTRAINT shops_pkey PRIMARY KEY (id),
  CONSTRAINT shops_owner_id_fkey FOREIGN KEY (owner_id) REFERENCES owners (id)
);
