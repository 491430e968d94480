INSERT INTO customers (id) VALUES (7), (8);
INSERT INTO tasks (tenant, number) VALUES (1, 2);
INSERT INTO notes (id, customer_id, author_id, parent_tenant, parent_number) VALUES (1, 7, 8, 1, 2);
