.PHONY: demo test check evals

demo:  ## the main job on examples/, offline
	python3 dev.py demo

test:  ## lint, types, floors, tests
	python3 dev.py test

check: test

evals:  ## the table of what is read right and wrong
	python3 dev.py evals
