"""The document camera: `SupervisedCamera` is the port; the page is found, judged and straightened by pure functions.

Pictures are numpy arrays in BGR, as OpenCV gives them. Nothing here stores a picture: a frame lives in memory until the
next one or until the camera rests.
"""
