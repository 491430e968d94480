-- 0000_initial_schema
-- schemac 1  schema (empty) -> d61dafb29538  text 9325ac628899
-- Run: psql -X -v ON_ERROR_STOP=1 -1 -f

CREATE TABLE members (
  tenant_id bigint  NOT NULL,
  user_id   bigint  NOT NULL,
  CONSTRAINT members_pkey PRIMARY KEY (tenant_id, user_id)
);

CREATE TABLE tasks (
  id          bigint  NOT NULL,
  tenant_id   bigint,
  assignee_id bigint,
  CONSTRAINT tasks_pkey PRIMARY KEY (id),
  CONSTRAINT tasks_tenant_id_assignee_id_fkey FOREIGN KEY (tenant_id, assignee_id)
    REFERENCES members (tenant_id, user_id) ON DELETE SET NULL
);
