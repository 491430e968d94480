-- 0000_initial_schema
-- schemac 1  schema (empty) -> b1852b1caf84  text 60304b408b9e
-- Run: psql -X -v ON_ERROR_STOP=1 -1 -f

CREATE TABLE things (
  id        uuid  NOT NULL,
  parent_id uuid,
  CONSTRAINT things_pkey PRIMARY KEY (id),
  CONSTRAINT things_parent_id_fkey FOREIGN KEY (parent_id) REFERENCES things (id)
);

CREATE TABLE parts (
  id       integer  NOT NULL,
  thing_id uuid,
  CONSTRAINT parts_pkey PRIMARY KEY (id),
  CONSTRAINT parts_thing_id_fkey FOREIGN KEY (thing_id) REFERENCES things (id) ON DELETE CASCADE
);

CREATE INDEX parts_thing_id_idx ON parts (thing_id);
