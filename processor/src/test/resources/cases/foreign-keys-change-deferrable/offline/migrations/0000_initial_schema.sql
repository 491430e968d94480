-- 0000_initial_schema
-- schemac 1  schema (empty) -> 9a8572e39bb9  text 8c11684edf43
-- Run: psql -X -v ON_ERROR_STOP=1 -1 -f

CREATE TABLE tasks (
  id        bigint  NOT NULL,
  parent_id bigint,
  root_id   bigint,
  CONSTRAINT tasks_pkey PRIMARY KEY (id),
  CONSTRAINT tasks_parent_id_fkey FOREIGN KEY (parent_id) REFERENCES tasks (id),
  CONSTRAINT tasks_root_id_fkey FOREIGN KEY (root_id)
    REFERENCES tasks (id) DEFERRABLE INITIALLY DEFERRED
);
