import pandas as pd

DATA = "https://vigie.example/data/"

# Cells are texts: a date may be a year alone, and an empty cell is no value.
events = pd.read_csv(DATA + "events.csv", dtype=str, keep_default_na=False)
fines = events[(events["kind"] == "fine") & (events["status"] == "reported")]

for fine in fines.to_dict("records"):
    targets = fine["targets"].split("; ")
    print(fine["date"], fine["id"], " and ".join(targets), sep=",")
