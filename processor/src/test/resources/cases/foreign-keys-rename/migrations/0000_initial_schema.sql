-- 0000_initial_schema
-- schemac 1  schema (empty) -> 1188fab7cfb6  text acaf0a6ff8d6
-- Run: psql -X -v ON_ERROR_STOP=1 -1 -f

CREATE TABLE tasks (
  id        bigint  NOT NULL,
  parent_id bigint,
  CONSTRAINT tasks_pkey PRIMARY KEY (id),
  CONSTRAINT tasks_parent_id_fkey FOREIGN KEY (parent_id) REFERENCES tasks (id)
);
