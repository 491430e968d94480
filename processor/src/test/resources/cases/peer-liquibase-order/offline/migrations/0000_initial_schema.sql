-- 0000_initial_schema
-- schemac 1  schema (empty) -> 8a5f6f7df65f  text c790c57d7d98
-- Run: psql -X -v ON_ERROR_STOP=1 -1 -f

CREATE TABLE z_old (
  id bigint  NOT NULL,
  CONSTRAINT z_old_pkey PRIMARY KEY (id)
);

CREATE TABLE users (
  id     bigint  NOT NULL,
  old_id bigint,
  CONSTRAINT users_pkey PRIMARY KEY (id),
  CONSTRAINT users_old_id_fkey FOREIGN KEY (old_id) REFERENCES z_old (id)
);
