INSERT INTO orders (id, kind, state) VALUES (1, 'ZULU', 'OPEN'), (2, 'ALPHA', 'HELD'), (3, 'MIKE', 'DONE'), (4, NULL, NULL);
